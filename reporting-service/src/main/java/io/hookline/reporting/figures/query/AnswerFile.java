package io.hookline.reporting.figures.query;

import io.hookline.kit.csv.UnclosedOutput;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes an answer as a file in one format. */
abstract class AnswerFile implements MessageBodyWriter<Answer> {

  private final UriInfo uri;
  private final String ending;

  AnswerFile(UriInfo uri, String ending) {
    this.uri = uri;
    this.ending = ending;
  }

  /**
   * @param out stays open
   */
  abstract void write(Answer answer, OutputStream out) throws IOException;

  @Override
  public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType as) {
    return type == Answer.class;
  }

  @Override
  public void writeTo(
      Answer answer,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType as,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    headers.putSingle(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"%s-figures-%s-%s%s\""
            .formatted(
                uri.getPathParameters().getFirst("brand"),
                answer.period().from(),
                answer.period().to(),
                ending));
    write(answer, new UnclosedOutput(out));
  }
}
