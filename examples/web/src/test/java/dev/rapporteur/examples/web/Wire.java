package dev.rapporteur.examples.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A connection that sends what no well-behaved client sends. */
final class Wire implements AutoCloseable {

  private final Socket socket;

  Wire(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(30_000);
  }

  /** Waits until nobody listens at this port. */
  static void waitUntilRefused(int port) throws InterruptedException {
    for (int i = 0; i < 200; i++) {
      try {
        new Wire(port).close();
        Thread.sleep(50);
      } catch (IOException refused) {
        return;
      }
    }
    throw new AssertionError("somebody still listens at " + port);
  }

  Wire send(String characters) throws IOException {
    socket.getOutputStream().write(characters.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
    return this;
  }

  /** Sends a character now and then until the service has had enough, or the time is up. */
  Wire drip(char character, Duration time) throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    try {
      while (System.nanoTime() < end && socket.getInputStream().available() == 0) {
        send(String.valueOf(character));
        Thread.sleep(100);
      }
    } catch (IOException closed) {
      // What there is to read tells.
    }
    return this;
  }

  /** What the service answers until it closes the connection. */
  String answer() throws IOException {
    try {
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (SocketException reset) {
      return "";
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
