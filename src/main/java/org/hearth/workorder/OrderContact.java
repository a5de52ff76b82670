package org.hearth.workorder;

/**
 * Who is called about an order, in clear.
 *
 * @param language of answers: {@code zh-CN} or {@code en}
 */
public record OrderContact(String name, String phone, String language) {}
