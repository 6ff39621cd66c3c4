package io.hookline.kit.export;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list operation whose rows can be had as CSV and NDJSON too. It returns a {@link
 * io.hookline.kit.paging.Page}, takes a {@link io.hookline.kit.paging.PageQuery}, and names the
 * formats: {@code @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})}.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Exported {

  /** RFC 4180, UTF-8, with a header line. */
  String CSV = "text/csv";

  /** One JSON document a line, each as in the page's {@code items}. */
  String NDJSON = "application/x-ndjson";

  /** A workbook; of answers that have a writer for it. */
  String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
