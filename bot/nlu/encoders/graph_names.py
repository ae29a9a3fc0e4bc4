"""What the second encoder and its graph's inputs are called, for those who need neither onnx nor onnxruntime."""

SECOND = "multilingual-e5-small"
EMBEDDINGS = "embeddings"
MASK = "mask"
