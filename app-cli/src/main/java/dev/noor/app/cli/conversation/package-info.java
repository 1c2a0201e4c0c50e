/**
 * Who speaks with a customer, from the command line: {@link dev.noor.app.cli.conversation.ConversationCommand} groups
 * pausing Noor and letting it go on.
 */
@NullMarked
package dev.noor.app.cli.conversation;

import org.jspecify.annotations.NullMarked;
