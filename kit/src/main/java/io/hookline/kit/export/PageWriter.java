package io.hookline.kit.export;

import io.hookline.kit.limit.Places.Place;
import io.hookline.kit.paging.Page;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.jboss.logging.Logger;

/** Writes a list page by page; what was written is forgotten, so the length costs no memory. */
abstract class PageWriter implements MessageBodyWriter<Page<?>> {

  private static final Logger LOG = Logger.getLogger(PageWriter.class);

  private final PageSource source;
  private final ExportPlaces places;
  private final UriInfo uri;
  private final RoutingContext request;
  private final String ending;

  PageWriter(
      PageSource source, ExportPlaces places, UriInfo uri, RoutingContext request, String ending) {
    this.source = source;
    this.places = places;
    this.uri = uri;
    this.request = request;
    this.ending = ending;
  }

  /** Rows of one list, in one format. */
  interface Rows extends AutoCloseable {
    void write(Object row) throws IOException;

    @Override
    void close() throws IOException;
  }

  /**
   * @param row the type of the list's items
   * @param out stays open
   */
  abstract Rows rows(Type row, OutputStream out) throws IOException;

  @Override
  public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType as) {
    return type == Page.class;
  }

  @Override
  public void writeTo(
      Page<?> first,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType as,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    PacedOutput paced = new PacedOutput(out, request.request());
    Place place = places.take(request);
    try {
      headers.putSingle(
          HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName() + "\"");
      write(first, ((ParameterizedType) generic).getActualTypeArguments()[0], paced);
    } catch (BrokenOff broken) {
      LOG.errorf(broken.getCause(), "The export of %s broke off", uri.getPath());
      // The status is sent already. Only a connection that ends too early tells the reader that the
      // file is not complete.
      paced.breakOff();
      throw broken;
    } finally {
      place.close();
    }
  }

  private void write(Page<?> first, Type type, OutputStream out) throws IOException {
    try (Rows rows = rows(type, out)) {
      for (Page<?> page = first; page != null; page = next(page)) {
        for (Object row : page.items()) {
          rows.write(row);
        }
      }
    }
  }

  private Page<?> next(Page<?> page) {
    try {
      return page.nextCursor() == null ? null : source.after(page.nextCursor());
    } catch (Exception failed) {
      throw new BrokenOff(failed);
    }
  }

  /** {@code acme-cosmetics-creators.csv}: the brand, where there is one, and the list. */
  private String fileName() {
    String path = uri.getPath();
    String list = path.substring(path.lastIndexOf('/') + 1);
    String brand = uri.getPathParameters().getFirst("brand");
    return (brand == null ? "" : brand + "-") + list + ending;
  }

  private static final class BrokenOff extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokenOff(Exception cause) {
      super(cause);
    }
  }
}
