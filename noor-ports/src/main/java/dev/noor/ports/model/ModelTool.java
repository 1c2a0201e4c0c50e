package dev.noor.ports.model;

/**
 * A tool that a model may call.
 *
 * @param name lower snake case, at most 64 characters
 * @param description what it is for, in English
 * @param schema of its arguments, an object, as JSON Schema 2020-12 on one line
 */
public record ModelTool(String name, String description, String schema) {}
