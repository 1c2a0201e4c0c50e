/**
 * The settings of both apps. {@link dev.noor.app.server.config.SettingsFiles} gathers them from the environment and a
 * properties file, {@link dev.noor.app.server.config.Configuration} reads them all at once, so that every problem is
 * said at the first start. Secrets are never printed.
 */
@NullMarked
package dev.noor.app.server.config;

import org.jspecify.annotations.NullMarked;
