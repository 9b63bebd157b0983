"""Programs written as ONNX models, for the engine and for `model.export` alike."""
