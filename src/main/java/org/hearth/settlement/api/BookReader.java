package org.hearth.settlement.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.ProblemTexts;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.error.Violation;
import org.hearth.platform.http.Language;
import org.hearth.settlement.Intake;

/** Reads a partner's book from a request while it comes in, and says what is wrong with it. */
@Singleton
class BookReader {

    /** What Chinese banks' systems write, and what libraries say of plain digits and letters. */
    private static final Map<String, Charset> CHARSETS =
            Map.of(
                    "utf-8",
                    StandardCharsets.UTF_8,
                    "us-ascii",
                    StandardCharsets.US_ASCII,
                    "iso-8859-1",
                    StandardCharsets.ISO_8859_1,
                    "gbk",
                    Charset.forName("GBK"),
                    "gb2312",
                    Charset.forName("GBK"),
                    "gb18030",
                    Charset.forName("GB18030"));

    private final ProblemTexts texts;

    BookReader(ProblemTexts texts) {
        this.texts = texts;
    }

    /**
     * @param said of a CSV book, by query parameters
     * @throws BusinessException REQUEST_INVALID, BODY_UNREADABLE or MEDIA_TYPE_UNSUPPORTED
     */
    SaidBook read(
            InputStream body, MediaType type, SaidBook said, Intake intake, RoutingContext call) {
        BookFaults faults = new BookFaults();
        try {
            if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return new JsonBook(faults).read(body, intake);
            }
            new CsvBook(faults).read(body, charset(type), intake);
            faults.refuse();
            return said;
        } catch (BookRefused refused) {
            throw invalid(refused.faults(), call);
        } catch (JsonProcessingException unreadable) {
            throw new BusinessException(RequestError.BODY_UNREADABLE);
        } catch (IOException unreadable) {
            throw new BusinessException(RequestError.BODY_UNREADABLE);
        }
    }

    private static Charset charset(MediaType type) {
        String name =
                type.getParameters()
                        .getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8")
                        .toLowerCase(Locale.ROOT);
        Charset charset = CHARSETS.get(name);
        if (charset == null) {
            throw new BusinessException(RequestError.MEDIA_TYPE_UNSUPPORTED);
        }
        return charset;
    }

    /** What a CSV book says of itself beside its lines. */
    SaidBook said(String businessDate, String count, String total, RoutingContext call) {
        BookFaults faults = new BookFaults();
        require(faults, "businessDate", businessDate);
        require(faults, "count", count);
        require(faults, "total", total);
        try {
            faults.refuse();
        } catch (BookRefused refused) {
            throw invalid(refused.faults(), call);
        }
        return new SaidBook(
                LocalDate.parse(businessDate), Long.parseLong(count), Long.parseLong(total));
    }

    private static void require(BookFaults faults, String name, String value) {
        if (value == null) {
            faults.note(name, BookFaults.MISSING);
        }
    }

    private BusinessException invalid(List<BookFaults.Fault> faults, RoutingContext call) {
        Locale locale = Language.of(call).locale();
        List<Violation> violations =
                faults.stream()
                        .map(
                                fault ->
                                        new Violation(
                                                fault.field(),
                                                texts.sentence(fault.sentence(), locale)))
                        .toList();
        return new BusinessException(
                RequestError.REQUEST_INVALID, Map.of("violations", violations));
    }
}
