package org.hearth.payment.gateway;

/** The answer a gateway understands: WeChat Pay reads the status, Alipay the word in the body. */
public record NotificationAnswer(int status, String contentType, String body) {}
