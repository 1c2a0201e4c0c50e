/** What the company says of itself: answers, rules, values and policies, as passages that can be cited. */
@NullMarked
package dev.noor.ports.knowledge;

import org.jspecify.annotations.NullMarked;
