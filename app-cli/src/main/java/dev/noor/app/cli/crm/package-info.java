/** What the company's other systems know of a customer: {@link dev.noor.app.cli.crm.CrmCommand} groups showing it. */
@NullMarked
package dev.noor.app.cli.crm;

import org.jspecify.annotations.NullMarked;
