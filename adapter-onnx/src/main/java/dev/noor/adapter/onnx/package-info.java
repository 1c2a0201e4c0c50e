/**
 * Embeds texts with a model that runs in this process, by ONNX Runtime and the tokenizers of Hugging Face:
 * {@link dev.noor.adapter.onnx.OnnxEmbedder}. Nothing of it is loaded before the first text, and nothing is fetched
 * from anywhere: the model comes with Noor, or from a folder that {@link dev.noor.adapter.onnx.OnnxConfig} names.
 */
@NullMarked
package dev.noor.adapter.onnx;

import org.jspecify.annotations.NullMarked;
