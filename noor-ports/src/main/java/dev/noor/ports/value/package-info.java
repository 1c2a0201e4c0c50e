/** A neutral tree of values: the arguments of tools as callers write them, whatever their JSON library. */
@NullMarked
package dev.noor.ports.value;

import org.jspecify.annotations.NullMarked;
