package dev.noor.ports.knowledge;

/**
 * What every implementation of {@link KnowledgeBase} and {@link KnowledgeWriter} must pass. It asserts what is found
 * and what is not, never the quality of a ranking.
 */
public interface KnowledgeBaseContract extends KnowledgeSearchContract, KnowledgeWriterContract {}
