/** A company as data: who it is, how it speaks, what it may promise, what words its customers use. */
@NullMarked
package dev.noor.ports.tenant;

import org.jspecify.annotations.NullMarked;
