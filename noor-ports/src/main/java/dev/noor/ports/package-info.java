/**
 * The vocabulary shared by all ports: tenant, language, ids and faults. A type lives in this module if and only if it
 * appears in a port signature or is stored; behaviour on it is total, pure and free of policy. Anything that decides
 * belongs to the core.
 */
@NullMarked
package dev.noor.ports;

import org.jspecify.annotations.NullMarked;
