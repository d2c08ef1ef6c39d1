// SPDX-License-Identifier: Apache-2.0
// FastCGI by hand on a unix socket, so that tests can break it at any byte.
import net from 'node:net';

const BEGIN = 1, END = 3, PARAMS = 4, STDIN = 5, STDOUT = 6;
export const KEEP_CONN = 1;

export function record(type, content = Buffer.alloc(0), id = 1) {
  const bytes = Buffer.from(content);
  const head = Buffer.alloc(8);
  head.writeUInt8(1, 0);
  head.writeUInt8(type, 1);
  head.writeUInt16BE(id, 2);
  head.writeUInt16BE(bytes.length, 4);
  return Buffer.concat([head, bytes]);
}

function length(number) {
  if (number < 128) return Buffer.from([number]);
  const four = Buffer.alloc(4);
  four.writeUInt32BE((number | 0x80000000) >>> 0);
  return four;
}

export const pair = (name, value) => Buffer.concat([length(Buffer.byteLength(name)), length(Buffer.byteLength(value)), Buffer.from(name + value)]);

export const begin = (flags = 0, role = 1) => record(BEGIN, [0, role, flags, 0, 0, 0, 0, 0]);
export const params = values => Buffer.concat([record(PARAMS, Buffer.concat(Object.entries(values).map(([name, value]) => pair(name, value)))), record(PARAMS)]);
export const piece = bytes => record(STDIN, bytes);

// The records of a body, as a web server cuts it.
export function body(bytes) {
  const all = Buffer.from(bytes), parts = [];
  for (let at = 0; at < all.length; at += 65000) parts.push(piece(all.subarray(at, at + 65000)));
  return Buffer.concat([...parts, piece('')]);
}

export const request = (method, uri, { more = {}, content = '', flags = 0 } = {}) => Buffer.concat([
  begin(flags),
  params({ REQUEST_METHOD: method, REQUEST_URI: uri, REMOTE_ADDR: '127.0.0.1',
    ...(method === 'POST' ? { CONTENT_TYPE: 'application/x-www-form-urlencoded', CONTENT_LENGTH: String(Buffer.byteLength(content)) } : {}), ...more }),
  body(content)]);

// What came back: the reply's text, how many requests were ended, and after how many milliseconds the connection was closed.
export function talk(socket, write, { patience = 30000 } = {}) {
  return new Promise((resolve, reject) => {
    const began = Date.now(), parts = [];
    const connection = net.connect(socket);
    const finish = () => {
      clearTimeout(timer);
      connection.destroy();
      resolve({ ...read(Buffer.concat(parts)), milliseconds: Date.now() - began });
    };
    const timer = setTimeout(() => { connection.destroy(); reject(new Error(`not closed after ${patience} ms`)); }, patience);
    connection.on('connect', () => write(connection));
    connection.on('data', bytes => parts.push(bytes));
    connection.on('close', finish);
    connection.on('error', () => {}); // EPIPE while we drip on, ECONNRESET: the close follows
  });
}

function read(bytes) {
  let out = '', ended = 0;
  for (let at = 0; at + 8 <= bytes.length;) {
    const type = bytes.readUInt8(at + 1), size = bytes.readUInt16BE(at + 4), padding = bytes.readUInt8(at + 6);
    if (type === STDOUT) out += bytes.subarray(at + 8, at + 8 + size).toString('utf8');
    if (type === END) ended++;
    at += 8 + size + padding;
  }
  const [head, ...rest] = out.split('\r\n\r\n');
  const text = rest.join('\r\n\r\n');
  return { head, text, ended, status: Number(/^Status: (\d+)/m.exec(head)?.[1] ?? 0), length: Number(/^Content-Length: (\d+)/m.exec(head)?.[1] ?? -1) };
}
