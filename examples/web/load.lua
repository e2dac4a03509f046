-- Posts the reports that are named on the command line, one after the other, and sums up how that went.

wrk.method = "POST"
wrk.headers["Content-Type"] = "text/plain; charset=utf-8"
wrk.headers["Accept"] = "application/json"

local reports = {}
local sent = 0

function init(names)
  for _, name in ipairs(names) do
    local file = assert(io.open(name, "rb"))
    table.insert(reports, file:read("*a"))
    file:close()
  end
end

function request()
  sent = sent + 1
  return wrk.format(nil, "/coverage", nil, reports[sent % #reports + 1])
end

function done(summary, latency)
  local e = summary.errors
  print(string.format("requests answered    %d", summary.requests))
  print(string.format("requests a second    %.1f", summary.requests / (summary.duration / 1e6)))
  print(string.format("median               %.1f ms", latency:percentile(50) / 1e3))
  print(string.format("99th percentile      %.1f ms", latency:percentile(99) / 1e3))
  print(string.format("not 2xx              %d", e.status))
  print(string.format("lost                 %d", e.connect + e.read + e.write + e.timeout))
end
