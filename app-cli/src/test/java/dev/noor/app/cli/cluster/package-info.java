/**
 * Several real servers on one PostgreSQL, with a provider that goes wrong and keeps books of its own:
 * {@link dev.noor.app.cli.cluster.Premises} has the processes, {@link dev.noor.app.cli.cluster.Provider} posts webhooks
 * and takes messages, {@link dev.noor.app.cli.cluster.Customers} write, and {@link dev.noor.app.cli.cluster.Books} tell
 * in the end what was lost, doubled or out of order.
 */
@NullMarked
package dev.noor.app.cli.cluster;

import org.jspecify.annotations.NullMarked;
