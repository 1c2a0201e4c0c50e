/**
 * What adapters of HTTP services share: how a call is guarded and what can become of it. Knows no service, no port and
 * no JSON; each adapter judges the answers of its own service.
 */
@NullMarked
package dev.noor.adapter.http;

import org.jspecify.annotations.NullMarked;
