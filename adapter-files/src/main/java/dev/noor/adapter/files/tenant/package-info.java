/**
 * Tenants as folders. {@link dev.noor.adapter.files.tenant.FileTenantSource} decides which folders a tenant is read
 * from and puts it together; one small class for each kind of file checks its schema; every problem of every file is
 * reported at once with file and line. {@link dev.noor.adapter.files.tenant.TenantFolders} creates the folder of a
 * tenant that an import brings in.
 */
@NullMarked
package dev.noor.adapter.files.tenant;

import org.jspecify.annotations.NullMarked;
