/**
 * What came to nothing: {@link dev.noor.app.cli.dlq.DlqCommand} groups listing, showing, trying again and letting go.
 */
@NullMarked
package dev.noor.app.cli.dlq;

import org.jspecify.annotations.NullMarked;
