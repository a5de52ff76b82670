package org.hearth.workorder.web;

import java.util.List;
import org.hearth.workorder.OrderAction;

/**
 * A way from an order's page to another room's page about it.
 *
 * @param text in the visitor's language
 * @param instead what is done there and therefore not on the order's page
 */
public record OrderPointer(String text, String path, List<OrderAction> instead) {

    public static OrderPointer to(String text, String path) {
        return new OrderPointer(text, path, List.of());
    }
}
