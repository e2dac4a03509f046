package dev.rapporteur.examples.web;

import dev.rapporteur.core.SummitCoverage;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.net.URI;
import java.util.function.Function;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The running service. */
final class Service implements AutoCloseable {

  private final String host;
  private final int port;
  private final Limits limits;
  private final HeadDeadline heads;
  private final Javalin app;

  private Service(String host, int port, Limits limits, Routes routes) {
    this.host = host;
    this.port = port;
    this.limits = limits;
    this.heads = new HeadDeadline(limits.idle());
    this.app =
        Javalin.create(
            config -> {
              configure(config);
              routes.addTo(config.routes);
              Refusals.addTo(config.routes);
            });
  }

  /**
   * Starts to listen.
   *
   * @param port 0 for any that is free
   */
  static Service start(
      String host, int port, Limits limits, Function<String, SummitCoverage> parser) {
    Service service = new Service(host, port, limits, new Routes(parser, limits));
    service.app.start();
    return service;
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.jetty.threadPool = threads();
    config.jetty.modifyServer(this::configure);
    config.jetty.addConnector(this::connector);
  }

  /** Virtual threads where the JDK has them; else more threads than there are connections. */
  private QueuedThreadPool threads() {
    QueuedThreadPool threads = new QueuedThreadPool(limits.connections() + 50);
    threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
    return threads;
  }

  private void configure(Server server) {
    server.setStopTimeout(limits.stop().toMillis());
    server.setErrorHandler(new ProblemHandler());
    server.setRequestLog(new RequestLines());
    server.addBean(new NetworkConnectionLimit(limits.connections(), server));
    server.insertHandler(new GracefulHandler());
    server.insertHandler(heads);
  }

  private ServerConnector connector(Server server, HttpConfiguration http) {
    http.setUriCompliance(UriCompliance.DEFAULT);
    http.addCustomizer(new SecurityHeaders());
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(host);
    connector.setPort(port);
    connector.setIdleTimeout(limits.idle().toMillis());
    connector.setShutdownIdleTimeout(limits.idle().toMillis());
    connector.addBean(heads);
    return connector;
  }

  /** Where it listens: {@code http://127.0.0.1:8080/}. */
  URI uri() {
    return app.jettyServer().server().getURI();
  }

  /** Takes no new requests, finishes those in flight, and stops. */
  @Override
  public void close() {
    app.stop();
  }
}
