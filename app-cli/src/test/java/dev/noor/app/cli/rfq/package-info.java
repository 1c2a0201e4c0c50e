/** Lists of goods as buyers paste them. */
@NullMarked
package dev.noor.app.cli.rfq;

import org.jspecify.annotations.NullMarked;
