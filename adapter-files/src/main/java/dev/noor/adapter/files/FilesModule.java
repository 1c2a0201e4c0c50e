package dev.noor.adapter.files;

import dagger.Binds;
import dagger.Module;
import dev.noor.adapter.files.json.JsonTurnReportCodec;
import dev.noor.adapter.files.tenant.FolderPictures;
import dev.noor.adapter.files.tenant.TenantsReadOnce;
import dev.noor.ports.quotation.TenantPictures;
import dev.noor.ports.tenant.TenantSource;
import dev.noor.ports.turn.TurnReportCodec;
import dev.noor.ports.turn.TurnReportWriter;

/** Binds the ports that files answer. The app provides {@link FilesConfig}. */
@Module
public interface FilesModule {
    @Binds
    TenantSource tenantSource(TenantsReadOnce source);

    @Binds
    TenantPictures tenantPictures(FolderPictures pictures);

    @Binds
    TurnReportCodec turnReportCodec(JsonTurnReportCodec codec);

    @Binds
    TurnReportWriter turnReportWriter(JsonTurnReportCodec codec);
}
