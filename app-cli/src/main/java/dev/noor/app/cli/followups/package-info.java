/**
 * Messages to customers who fell silent: {@link dev.noor.app.cli.followups.FollowUpsCommand} groups listing them and
 * telling what would become of those that are due at some time.
 */
@NullMarked
package dev.noor.app.cli.followups;

import org.jspecify.annotations.NullMarked;
