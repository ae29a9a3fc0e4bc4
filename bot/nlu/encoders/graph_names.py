"""The graph's inputs, named for its writer and for its runner, who does not need onnx."""

EMBEDDINGS = "embeddings"
MASK = "mask"
