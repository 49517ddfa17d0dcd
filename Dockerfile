FROM python:3.11-slim-bookworm
RUN apt-get update && apt-get install -y --no-install-recommends bubblewrap curl g++ libc6-dev make npm \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /medalist
COPY . .
# The core library is compiled here, so that the first proof in a container is quick.
RUN make setup && make demo
EXPOSE 8000
ENTRYPOINT ["/medalist/.venv/bin/medalist"]
CMD ["--help"]
