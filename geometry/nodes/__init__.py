"""The search for auxiliary points on several nodes, which share what they prove."""

from geometry.nodes.cluster import Nodes

__all__ = ["Nodes"]
