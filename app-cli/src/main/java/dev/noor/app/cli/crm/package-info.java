/**
 * What the company's other systems know of a customer's sales: {@link dev.noor.app.cli.crm.CrmCommand} groups showing
 * it and looking at what people changed there.
 */
@NullMarked
package dev.noor.app.cli.crm;

import org.jspecify.annotations.NullMarked;
