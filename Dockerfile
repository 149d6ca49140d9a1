FROM python:3.14-slim AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 \
    PIP_NO_CACHE_DIR=1 \
    PIP_ROOT_USER_ACTION=ignore
WORKDIR /src

# Locked dependencies first: a change of code or facts does not fetch them anew.
COPY .ci/locks/build.txt .ci/locks/run.txt locks/
RUN python -m venv --without-pip /opt/venv \
    && python -m pip install --require-hashes -r locks/build.txt \
    && python -m pip --python /opt/venv/bin/python install --require-hashes --only-binary=:all: -r locks/run.txt

COPY pyproject.toml README.md LICENSE ./
COPY bot bot
COPY knowledge knowledge
RUN python -m pip wheel --no-deps --no-build-isolation --wheel-dir dist . \
    && python -m pip --python /opt/venv/bin/python install --no-deps dist/*.whl \
    # One answer works out the words of the languages, which later starts then find ready.
    && /opt/venv/bin/tradefacts ask "hello"


FROM python:3.14-slim
ENV PATH=/opt/venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    DATABASE_URL=sqlite:////data/tradefacts.sqlite3 \
    LISTEN=127.0.0.1:8080
RUN groupadd --gid 10001 bot \
    && useradd --uid 10001 --gid bot --no-create-home --home-dir /data --shell /usr/sbin/nologin bot \
    && install --directory --owner bot --group bot /data
COPY --from=build /opt/venv /opt/venv
WORKDIR /data
VOLUME /data
USER 10001:10001

HEALTHCHECK --interval=1m --timeout=10s --start-period=30s \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8080/healthz', timeout=5)"]
ENTRYPOINT ["tradefacts"]
CMD ["run"]
