package org.hearth.complaint.web;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The fields of the form as they come. */
public class ComplaintFields {

    @RestForm String kind;
    @RestForm String category;
    @RestForm String text;
    @RestForm String account;
    @RestForm String name;
    @RestForm String phone;
    @RestForm String district;
    @RestForm String street;
    @RestForm String bill;
    @RestForm String line;
    @RestForm String order;
    @RestForm String safe;
    @RestForm String sending;

    @RestForm("photos")
    List<FileUpload> photos;

    ComplaintForm form() {
        return new ComplaintForm(
                plain(kind),
                plain(category),
                plain(text),
                plain(account),
                plain(name),
                plain(phone),
                plain(district),
                plain(street),
                plain(bill),
                plain(line),
                plain(order),
                safe != null);
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.strip().replaceAll("[\\p{Cntrl}&&[^\\r\\n]]", "");
    }
}
