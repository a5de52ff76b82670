package org.hearth.platform.contract;

import io.smallrye.openapi.api.SmallRyeOpenAPI;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Reads and writes contracts as they are: nothing is scanned for. */
final class Documents {

    private Documents() {}

    static SmallRyeOpenAPI.Builder bare() {
        return SmallRyeOpenAPI.builder()
                .withConfig(ConfigProvider.getConfig())
                .enableModelReader(false)
                .enableStandardStaticFiles(false)
                .enableStandardFilter(false)
                .enableAnnotationScan(false);
    }

    static SmallRyeOpenAPI of(OpenAPI contract) {
        return bare().withInitialModel(contract).build();
    }
}
