--! skipping the kernel in a block | forbidden | cannot set the option `debug.skipKernelTC` | error
theorem t : 1 = 2
--! proof
set_option debug.skipKernelTC true in
rfl
--! skipping the kernel by a command | forbidden | cannot set the option `debug.skipKernelTC` | error
theorem t : 1 = 2
--! proof
skip
set_option debug.skipKernelTC true
--! option as a command after the proof | forbidden | `set_option` without `in` | error
theorem t : 1 = 1
--! proof
rfl
set_option maxRecDepth 1000
--! autoImplicit | forbidden | cannot set the option `autoImplicit` | error
theorem t : 1 = 2
--! proof
set_option autoImplicit true in
exact h
--! an unbounded number of heartbeats | forbidden | can be set to | error
theorem t : 1 = 2
--! proof
set_option maxHeartbeats 0 in
rfl
--! a huge recursion depth | forbidden | can be set to | error
theorem t : 1 = 2
--! proof
set_option maxRecDepth 99999999999999999999 in
rfl
--! pretty printing that lies | forbidden | cannot set the option `pp.all` | error
theorem t : 1 = 2
--! proof
set_option pp.all true in
rfl
--! compiler options | forbidden | cannot set the option `compiler.extract_closed` | error
theorem t : 1 = 2
--! proof
set_option compiler.extract_closed false in
rfl
--! bootstrap options | forbidden | cannot set the option `bootstrap.inductiveCheckResultingUniverse` | error
theorem t : 1 = 2
--! proof
set_option bootstrap.inductiveCheckResultingUniverse false in
rfl
--! warnings as nothing | forbidden | cannot set the option `warn.sorry` | sorry
theorem t : 1 = 2
--! proof
set_option warn.sorry false in
sorry
--! an option in guillemets | forbidden | cannot set the option `debug.«skipKernelTC»` | error
theorem t : 1 = 2
--! proof
set_option debug.«skipKernelTC» true in
rfl
--! tracing that floods | forbidden | cannot set the option `trace.Meta` | error
theorem t : 1 = 2
--! proof
set_option trace.Meta true in
simp
