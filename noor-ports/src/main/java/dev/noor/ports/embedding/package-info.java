/**
 * Nearness of meaning: texts become vectors of one model ({@link dev.noor.ports.embedding.Embedder}), which are kept
 * ({@link dev.noor.ports.embedding.VectorStore}) and compared ({@link dev.noor.ports.embedding.VectorIndex}). Vectors
 * of two models never meet. All of it may be absent: what uses it ranks by words alone then.
 */
@NullMarked
package dev.noor.ports.embedding;

import org.jspecify.annotations.NullMarked;
