/**
 * The settings as the command line sees them: {@link dev.noor.app.cli.config.ConfigurationModule} reads them when a
 * command first needs one, {@link dev.noor.app.cli.config.ConfigShowCommand} shows them also while some are wrong.
 */
@NullMarked
package dev.noor.app.cli.config;

import org.jspecify.annotations.NullMarked;
