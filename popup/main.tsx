import './begin'
import { render } from 'preact'
import { App } from './app'
import './main.css'
import { createServices } from './wire'

const app = document.getElementById('app')
if (app) render(<App services={createServices()} />, app)
