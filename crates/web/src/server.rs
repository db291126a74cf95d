//! Listening, serving, and stopping cleanly.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use language::{Message, Problem};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;

/// How many visitors may be connected at a time.
const CONNECTIONS: usize = 256;
/// How long a browser may take to say what it wants.
const ASKING: Duration = Duration::from_secs(15);
/// How long answers that are under way may take when the app is stopped.
const STOPPING: Duration = Duration::from_secs(5);

/// An address that the app listens on.
pub struct Listening(TcpListener);

/// Begins to listen.
///
/// # Errors
/// When the address is taken or may not be used; the message says what to do.
pub async fn listen(address: SocketAddr) -> Result<Listening, Problem> {
    TcpListener::bind(address).await.map(Listening).map_err(|error| {
        let id = match error.kind() {
            std::io::ErrorKind::AddrInUse => "web-address-taken",
            _ => "web-cannot-listen",
        };
        let other = SocketAddr::new(address.ip(), address.port().wrapping_add(1)).to_string();
        let message = Message::new(id).with("address", address.to_string()).with("other", other);
        Problem::general(message.with("why", error.to_string()))
    })
}

impl Listening {
    /// Where, with the port that was given where none was asked for.
    #[must_use]
    pub fn address(&self) -> Option<SocketAddr> {
        self.0.local_addr().ok()
    }

    /// Serves until `stop` is done; then takes no more visitors and finishes what is under way.
    pub async fn serve(self, app: Router, stop: impl Future<Output = ()>) {
        let connections = Arc::new(Semaphore::new(CONNECTIONS));
        let graceful = GracefulShutdown::new();
        let mut stop = std::pin::pin!(stop);
        loop {
            let Ok(permit) = connections.clone().acquire_owned().await else { break };
            let stream = tokio::select! {
                accepted = self.0.accept() => accepted,
                () = &mut stop => break,
            };
            match stream {
                Ok((stream, _)) => {
                    let served = graceful.watch(connection(stream, app.clone()));
                    tokio::spawn(async move {
                        // A visitor that goes away in the middle is no fault of ours.
                        let _ = served.await;
                        drop(permit);
                    });
                }
                // Too many open files, most likely: wait for some to close.
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
        drop(self.0);
        let _ = tokio::time::timeout(STOPPING, graceful.shutdown()).await;
    }
}

fn connection(
    stream: TcpStream,
    app: Router,
) -> http1::Connection<TokioIo<TcpStream>, TowerToHyperService<Router>> {
    // Small answers should not wait for more to send.
    let _ = stream.set_nodelay(true);
    http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(ASKING)
        .max_headers(64)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(app))
}

/// Done when the user or the system asks the program to stop.
pub async fn asked_to_stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut ended) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = ended.recv() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}
