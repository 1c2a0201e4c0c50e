/** What people may change in conversations: {@link dev.noor.core.desk.Amendments} knows the rules. */
@NullMarked
package dev.noor.core.desk;

import org.jspecify.annotations.NullMarked;
