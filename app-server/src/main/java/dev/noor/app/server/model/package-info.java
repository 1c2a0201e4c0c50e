/** The models that brains ask, from the settings: {@link dev.noor.app.server.model.ModelModule}. */
@NullMarked
package dev.noor.app.server.model;

import org.jspecify.annotations.NullMarked;
