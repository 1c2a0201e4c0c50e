/** Voice notes where there are no customers: a recording in which nobody says anything. */
@NullMarked
package dev.noor.app.server.voice;

import org.jspecify.annotations.NullMarked;
