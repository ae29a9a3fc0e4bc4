"""What the encoders and their graphs' inputs are called, for those who need neither onnx nor onnxruntime."""

FIRST = "use-multilingual-v3"
SECOND = "multilingual-e5-small"
EMBEDDINGS = "embeddings"
MASK = "mask"
WINDOWS = "windows"
SHARES = "shares"
ROOTS = "roots"
BEFORE, AFTER = (
    2,
    2,
)  # word pieces that a window of the first encoder holds on either side of its own
