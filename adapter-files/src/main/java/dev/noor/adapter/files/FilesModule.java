package dev.noor.adapter.files;

import dagger.Binds;
import dagger.Module;
import dev.noor.adapter.files.tenant.FileTenantSource;
import dev.noor.ports.tenant.TenantSource;

/** Binds the ports that files answer. The app provides {@link FilesConfig}. */
@Module
public interface FilesModule {
    @Binds
    TenantSource tenantSource(FileTenantSource source);
}
