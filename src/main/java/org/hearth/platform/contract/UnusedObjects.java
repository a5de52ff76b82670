package org.hearth.platform.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/**
 * Takes objects out of a contract that nothing in it refers to. The framework's own filter leaves
 * those behind that other unused ones refer to.
 */
final class UnusedObjects {

    private UnusedObjects() {}

    static void drop(OpenAPI contract) {
        Components objects = contract.getComponents();
        List<String> unused;
        do {
            String written = Documents.of(contract).toJSON();
            unused =
                    objects.getSchemas().keySet().stream()
                            .filter(name -> !written.contains("/schemas/" + name + "\""))
                            .toList();
            unused.forEach(objects::removeSchema);
        } while (!unused.isEmpty());
    }
}
