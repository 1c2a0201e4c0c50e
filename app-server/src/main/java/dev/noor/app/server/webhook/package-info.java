/**
 * The door for what channels report. {@link dev.noor.app.server.webhook.WebhookRoute} lets in who knows a key,
 * {@link dev.noor.app.server.webhook.Intake} makes posts of what is ours, and the answer is given when it is stored.
 */
@NullMarked
package dev.noor.app.server.webhook;

import org.jspecify.annotations.NullMarked;
