package org.hearth.partner.web;

import java.util.List;

/**
 * A field or parameter as a page shows it.
 *
 * @param type in a word or two, such as {@code integer} or {@code DueBill[]}
 * @param object the object it links to, or null
 * @param choices its only values, or none
 */
record ContractField(
        String name,
        String type,
        String object,
        boolean required,
        Prose text,
        List<String> choices) {}
