package dev.rapporteur.examples.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes a connection that does not bring the whole head of a request in time. An idle timeout does
 * not see this: with a byte now and then, a client is never idle.
 *
 * <pre>
 * POST /coverage HTTP/1.1
 * X: aaaaaaaaaaaaa...      one "a" each second
 * </pre>
 */
final class HeadDeadline extends Handler.Wrapper implements Connection.Listener {

  private final Duration time;
  private final Map<Connection, Scheduler.Task> deadlines = new ConcurrentHashMap<>();

  HeadDeadline(Duration time) {
    this.time = time;
  }

  @Override
  public void onOpened(Connection connection) {
    expectHead(connection);
  }

  @Override
  public void onClosed(Connection connection) {
    forget(connection);
  }

  /** The head has come; the next is due when this request is done. */
  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Connection connection = request.getConnectionMetaData().getConnection();
    forget(connection);
    Request.addCompletionListener(request, failure -> expectHead(connection));
    return super.handle(request, response, callback);
  }

  private void expectHead(Connection connection) {
    Scheduler.Task deadline =
        getServer()
            .getScheduler()
            .schedule(() -> connection.getEndPoint().close(), time.toNanos(), TimeUnit.NANOSECONDS);
    deadlines.put(connection, deadline);
    if (!connection.getEndPoint().isOpen()) {
      forget(connection);
    }
  }

  private void forget(Connection connection) {
    Scheduler.Task deadline = deadlines.remove(connection);
    if (deadline != null) {
      deadline.cancel();
    }
  }
}
