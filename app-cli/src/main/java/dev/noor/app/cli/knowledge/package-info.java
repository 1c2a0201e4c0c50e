/**
 * The knowledge base from the command line: {@link dev.noor.app.cli.knowledge.KnowledgeSearchCommand} asks it as the
 * sales conversation does, and says nothing where the conversation would.
 */
@NullMarked
package dev.noor.app.cli.knowledge;

import org.jspecify.annotations.NullMarked;
