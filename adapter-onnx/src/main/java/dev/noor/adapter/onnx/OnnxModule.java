package dev.noor.adapter.onnx;

import dagger.Binds;
import dagger.Module;
import dev.noor.ports.embedding.Embedder;

/** Binds the embedder. The app provides {@link OnnxConfig}, and closes {@link OnnxEmbedder} when it ends. */
@Module
public interface OnnxModule {
    @Binds
    Embedder embedder(OnnxEmbedder embedder);
}
