//! This binary as the worker of a model: the engine behind sockets that the keeper handed in.

use std::os::unix::net::UnixStream;

/// Serves until the keeper closes its end or nobody asks any more. Gives the exit code.
#[cfg(feature = "local")]
pub fn serve(stream: UnixStream) -> i32 {
    match served::serve(&stream) {
        Ok(()) => 0,
        Err(error) => {
            let news =
                mycel_system::worker::wire::WorkerNews::Failed { message: error.message, hint: error.hint };
            // A keeper that is gone needs no reason.
            drop(mycel_system::worker::wire::send(&mut &stream, &news));
            1
        }
    }
}

/// A build without the engine says so.
#[cfg(not(feature = "local"))]
pub fn serve(stream: UnixStream) -> i32 {
    use mycel_system::worker::wire::{WorkerNews, send};
    let message = "this build of mycel cannot run models itself".to_owned();
    let hint = Some("use a build with the feature `local`, or a model of a provider".to_owned());
    drop(send(&mut &stream, &WorkerNews::Failed { message, hint }));
    1
}

#[cfg(feature = "local")]
mod served {
    use mycel_infer::server::{Door, Ended, Key, Options, serve as serve_doors};
    use mycel_infer::{Engine, EngineError, Load};
    use mycel_system::worker::wire::{Ready, WorkerNews, WorkerOrder, receive_order, send};
    use std::net::TcpListener;
    use std::os::fd::OwnedFd;
    use std::os::unix::net::{UnixListener, UnixStream};
    use std::sync::Arc;
    use std::time::Duration;

    /// Why there is no worker, and the way out.
    pub(super) struct Failure {
        pub(super) message: String,
        pub(super) hint: Option<String>,
    }

    impl From<EngineError> for Failure {
        fn from(error: EngineError) -> Self {
            Self { message: error.to_string(), hint: error.hint() }
        }
    }

    fn failed(doing: &str) -> impl FnOnce(std::io::Error) -> Failure {
        let doing = doing.to_owned();
        move |error| Failure { message: format!("{doing}: {error}"), hint: None }
    }

    pub(super) fn serve(mut stream: &UnixStream) -> Result<(), Failure> {
        let (order, sockets) = receive_order(stream).map_err(failed("reading the order of the keeper"))?;
        let mut sockets = sockets.into_iter();
        if let Some(words) = sockets.next() {
            rustix::stdio::dup2_stderr(&words)
                .map_err(std::io::Error::from)
                .map_err(failed("taking over stderr"))?;
        }
        let doors = doors(&order, sockets)?;
        let engine = Engine::load(load(&order))?;
        let info = engine.info();
        let memory = info.memory;
        let ready = WorkerNews::Ready(Ready {
            context_tokens: info.context_tokens,
            memory_bytes: memory.weights_bytes + memory.cache_bytes + memory.buffers_bytes,
            threads: info.threads,
            sequences: info.sequences,
        });
        send(&mut stream, &ready).map_err(failed("reporting to the keeper"))?;
        let stop = stream.try_clone().map_err(failed("reading the keeper's stream"))?;
        let options = Options { idle: order.idle_s.map(Duration::from_secs) };
        let ended =
            serve_doors(Arc::new(engine), doors, stop, &options).map_err(failed("serving the model"))?;
        if ended == Ended::Idle {
            // The stream was made not to wait for the server's sake.
            drop(stream.set_nonblocking(false));
            drop(send(&mut stream, &WorkerNews::Idle));
        }
        Ok(())
    }

    fn load(order: &WorkerOrder) -> Load {
        Load {
            path: order.path.clone(),
            name: order.name.clone(),
            context_tokens: order.context_tokens,
            sequences: order.sequences,
            threads: order.threads,
            memory_max: None,
            prompt_cache: order.prompt_cache.clone(),
            gpu_layers: GPU_LAYERS_ALL,
        }
    }

    /// All layers go to the graphics processor in builds that have one; the others ignore it.
    const GPU_LAYERS_ALL: u32 = 999;

    fn doors(order: &WorkerOrder, mut sockets: impl Iterator<Item = OwnedFd>) -> Result<Vec<Door>, Failure> {
        let missing = || Failure { message: "the keeper handed over too few sockets".to_owned(), hint: None };
        let mut doors = vec![Door::Unix(UnixListener::from(sockets.next().ok_or_else(missing)?))];
        if let Some(key) = &order.key {
            let port = TcpListener::from(sockets.next().ok_or_else(missing)?);
            doors.push(Door::Tcp(port, Key::new(&key.0)));
        }
        Ok(doors)
    }
}
