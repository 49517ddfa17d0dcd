// The script of an exported Lean job.
import { showCarried } from "./page";

showCarried(null);
