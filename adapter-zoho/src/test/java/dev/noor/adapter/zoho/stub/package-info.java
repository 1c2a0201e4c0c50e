/**
 * A stand-in for Zoho's accounts and Inventory with real HTTP, faults and a ledger, shipped as this module's test-jar
 * for the tests of whoever reads from it. {@link dev.noor.adapter.zoho.stub.StubZoho} is the entry.
 */
@NullMarked
package dev.noor.adapter.zoho.stub;

import org.jspecify.annotations.NullMarked;
